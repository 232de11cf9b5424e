import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CARD } from '../components/card.ts';

/** Where the picture is kept. */
export const CARD_FILE = fileURLToPath(new URL(`../../content/${CARD.name}`, import.meta.url));

/** Puts the picture of the site beside its pages, which name it where they know their own address (layouts/Page.astro). */
export function socialCard(site: string): AstroIntegration {
  return {
    name: 'social-card',
    hooks: {
      'astro:build:done': ({ dir }) => {
        if (site !== '') copyFileSync(CARD_FILE, fileURLToPath(new URL(CARD.name, dir)));
      },
    },
  };
}
