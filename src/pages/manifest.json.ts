/** Says what the site is called and looks like where a browser installs it as an app. All addresses are under the base. */
export function GET(): Response {
  const base = import.meta.env.BASE_URL;
  const icon = (name: string, sizes: string, purpose = 'any') => ({
    src: `${base}icons/${name}`,
    sizes,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: base,
    name: 'Unstall: from a passed pilot to production',
    short_name: 'Unstall',
    description:
      'A playbook and worksheets for an AI program whose pilot passed and of which nothing is live.',
    lang: 'en-GB',
    start_url: base,
    scope: base,
    display: 'standalone',
    // Pages are many, and lead to each other: where a browser has a bar with Back and Reload, it is wanted.
    display_override: ['minimal-ui', 'standalone'],
    background_color: '#faf6ed',
    theme_color: '#faf6ed',
    icons: [
      icon('192.png', '192x192'),
      icon('512.png', '512x512'),
      icon('512-maskable.png', '512x512', 'maskable'),
    ],
  };
  return new Response(JSON.stringify(manifest, null, 2));
}
