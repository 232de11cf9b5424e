const BASE = import.meta.env.BASE_URL;

/** Where a page of this site stands that is written from the root, as `/plan/`: under the base that the site was built for. */
export function addressOf(path: string): string {
  return BASE === '/' || !/^\/(?!\/)/.test(path) ? path : BASE + path.slice(1);
}
