/** Says that a part of a sheet did not come. */
export function NotLoaded({ what = 'A part of this page' }: { what?: string | undefined }) {
  return <p role="alert">{what} could not be loaded. What you typed is safe. Reload to try again.</p>;
}
