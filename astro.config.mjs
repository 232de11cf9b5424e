import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentReferences } from './src/integrations/content-references.ts';
import { searchModules } from './src/integrations/search/search-modules.ts';
import { shipped } from './src/integrations/shipped.ts';
import { socialCard } from './src/integrations/social-card.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { yaml } from './src/integrations/yaml.ts';
import { nearSheets } from './src/integrations/near-sheets.ts';
import { lateImports } from './src/integrations/late-imports.ts';
import { BASE, SITE } from './scripts/base.ts';
import { oneFile } from './src/integrations/one-file/one-file.ts';
import { FONTS } from './scripts/faces.ts';
import { pagePolicy } from './src/integrations/page-policy.ts';
import { underBase } from './src/integrations/under-base.ts';

/**
 * What nearly every worksheet runs on travels as one file: a dozen small ones compress worse, by 2 KB a page.
 * The header, on every page, has its own, so that a reading page loads nothing else.
 */
const SHARED = [
  {
    name: 'header',
    test: /[\\/]src[\\/]storage[\\/](peek|keys)\.ts$|sheets[\\/]onceNear|preload-helper|Header\.astro\?astro/,
    priority: 10,
  },
  { name: 'laidOut', test: /files[\\/]laidOut/, priority: 10 },
  // What draws and words reports and reviews, and what hardly a page needs, comes late, however many pages it comes to.
  {
    name: 'worksheet',
    test: /^(?!.*[\\/](charts[\\/]|fields[\\/](rowActs|Undo|Hands|lateHands|AtFoot|suggest|past|PasteOffer|NamedElsewhere|DayBeside|dateChips)|begun|islands[\\/](Press|useOneAtATime|download|arrive|hand|keepFocus|useFieldWanted|Copy|clipboard)|(plan|document)[\\/](rows|undo|history|people|program)|document[\\/]fields|stores[\\/]sheets|sheets[\\/](pasted|governance[\\/]functions)|paging[\\/]|d3-|LatePart|ReportView|TableView|Checklist|scope[\\/](en[\\/])?(scenario|extra|network|errors|integration)|(scope|benefits|stalled)[\\/]en[\\/]fields|(benefits|stalled)[\\/](errors|months|units)|src[\\/]report[\\/]|recovery[\\/]recommended|sheets[\\/](en[\\/]sheet|(en[\\/])?(numberErrors|ranges)|found|rowById|daysOff)|coach[\\/]|language[\\/](readNumber|readDay|readSpells|calendarLines|month|isCurrency|day|workingDays|letters|lists|markup|names|numbers|money|en[\\/](counts|numbers|days))|document[\\/]values|merging[\\/]|history[\\/]keeping|storage[\\/](mirror|privateFiles|wholeFile|beside|earlier|place)))/,
    minShareCount: 12,
    priority: 9,
  },
  // How numbers look, for the sheet that shows some before anything is typed.
  { name: 'numbers', test: /language[\\/]numbers\./, priority: 8.45 },
  // What nearly every sheet is drawn with, and a few pages do without.
  {
    name: 'parts',
    test: /islands[\\/]LatePart|sheets[\\/]begun|language[\\/]letters/,
    priority: 8.6,
  },
  // The plan and the programs begin with buttons for acts and files: four files, none of half a kilobyte.
  {
    name: 'press',
    test: /islands[\\/](Press|useOneAtATime|download|lastChanged|programs[\\/]ActButton)\./,
    priority: 8.5,
  },
  // What tells the one file from the site, and a plan out of one: early and late parts ask for it.
  { name: 'single', test: /src[\\/]single[\\/]/, priority: 8.55 },
  // What reads numbers, for the sheets that have any.
  {
    name: 'readNumber',
    test: /language[\\/](readNumber|letters|en[\\/]numbers)\.|sheets[\\/](en[\\/])?ranges\.|NumberCell/,
    priority: 8.46,
  },
  // What nearly every sheet writes its lists with.
  { name: 'rows', test: /fields[\\/]Rows\.|islands[\\/]Headed/, priority: 8.47 },
  { name: 'answers', test: /triage[\\/]due|sheets[\\/]found|islands[\\/]usePrinting/, priority: 8.36 },
  // What others read of a sheet too.
  { name: 'pick', test: /triage[\\/]pick\.|triage\.yaml\?chapter$/, priority: 8.35 },
  {
    name: 'gate',
    test: /sheets[\\/]gate[\\/]read\.|sheets[\\/]rowById\.|stores[\\/]sheets[\\/]gate\./,
    priority: 8.3,
  },
  { name: 'contracts', test: /stalled[\\/](en[\\/])?names\./, priority: 8.3 },
  {
    name: 'stalled',
    test: /stalled[\\/](months|units)\./,
    priority: 8.3,
  },
  { name: 'recovery', test: /recovery[\\/](recommended|days)\./, priority: 8.3 },
  // Where the sheets stand that others send to: each slug by itself would be a file.
  { name: 'chapters', test: /(scope|steering|stalled|benefits)\.yaml\?chapter$/, priority: 8.5 },
  // Of what comes late, what goes together: for each file that does its name travels early.
  ...[
    /storage[\\/]earlier/,
    /storage[\\/](beside|links|held|shrinkLocal)/,
    /plan[\\/](document[\\/]values|merging[\\/](changes|merge|mergeRows|mergeBase|resolve))\.ts/,
    /stores[\\/](history[\\/](keeping|snapshotsCap)|files[\\/]copies)/,
    /stores[\\/](files[\\/]file|programs[\\/]adopting)\.ts/,
  ].map((test, index) => ({ name: `late${index}`, test, priority: 8 - index })),
];

export default defineConfig({
  base: BASE,
  ...(SITE ? { site: SITE } : {}),
  trailingSlash: 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  // A reading page arrives whole in the first flight: its styles travel inside its HTML.
  build: { inlineStylesheets: 'always' },
  integrations: [
    contentReferences(),
    // Else every script goes through Babel, which takes half of a build, for what Vite makes of JSX by itself.
    preact({ exclude: [/./] }),
    mdx(),
    underBase(BASE),
    pagePolicy(),
    shipped(FONTS),
    sitemap(BASE, SITE),
    socialCard(SITE),
    oneFile(BASE),
    nearSheets(),
  ],
  markdown: { syntaxHighlight: false },
  vite: {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [yaml(), searchModules(), lateImports()],
    css: {
      transformer: 'lightningcss',
      // Breakpoints have names. For Safari 18, light-dark() stays as it is, and text-size-adjust has Safari's name too.
      lightningcss: { drafts: { customMedia: true }, targets: { ios_saf: 18 << 16 } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: { groups: SHARED },
              // Seven characters tell one build's file from another's, and are repeated wherever it is named; these pack best.
              hashCharacters: 'hex',
              chunkFileNames: '_astro/[name].[hash:7].js',
              // Astro's name of a page's script tells more than a reader or a cache needs.
              entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash:7].js`,
            },
          },
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
    },
  },
});
