/** Says that a part of a sheet did not come. */
export function NotLoaded({ what = 'This part of the page' }: { what?: string | undefined }) {
  return (
    <p role="alert">{what} could not be loaded. What you typed is safe. Reload the page to try again.</p>
  );
}
