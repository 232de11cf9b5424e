/** The two halves of a file of MDX: its frontmatter as YAML, blank where it has none, and its text. */
export function halvesOf(mdx: string): { front: string; body: string } {
  const [, front = '', body = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(mdx) ?? ['', '', mdx];
  return { front, body };
}
