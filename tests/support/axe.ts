import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What axe looks for when nobody chooses. */
export const ALL = [...WCAG, 'best-practice'];
/** What can differ between the two themes. */
const COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe objects to on the page as it stands, or in a part of it: theme, rule and where. */
export async function objections(page: Page, part?: string, tags = WCAG): Promise<string[]> {
  return found(axe(page, part).withTags(tags));
}

/** The same in both themes: all rules in the light one, those about colour in the dark. */
export async function objectionsInBothThemes(page: Page, part?: string, tags = WCAG): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await objections(page, part, tags);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await found(axe(page, part).withRules(COLOUR));
  return [...light.map((said) => `light: ${said}`), ...dark.map((said) => `dark: ${said}`)];
}

function axe(page: Page, part: string | undefined): AxeBuilder {
  // To name all that it does not object to takes axe a third of its time.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  return part ? builder.include(part) : builder;
}

async function found(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id} (${help}): ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}
