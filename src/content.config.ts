import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { AREAS } from './sheets/handover/fields.ts';
import { SHEET_TABLES, wordsOf } from './sheets/index.ts';
import { ANSWERS, QUESTIONS, RULES } from './components/whereami/rules.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');

const sheet = z.enum(Object.keys(SHEET_TABLES) as (keyof typeof SHEET_TABLES)[]);

/** The chapters of the book, one MDX file each; their order is theirs, never the file name's. `worksheet` stands in the text. */
const chapters = defineCollection({
  loader: glob({ base: './content/chapters', pattern: '*.mdx' }),
  schema: z.strictObject({
    id: id,
    order: z.number().int().min(1),
    part: z.enum(['triage', 'gate', 'structure', 'habits', 'restructure']),
    title: z.string().max(60),
    summary: z.string().max(160),
    outcome: z.string().max(200),
    worksheet: sheet.optional(),
    /** Minutes that the worksheet takes; those of the text are counted. */
    filling: z.number().int().min(1).max(60).optional(),
    /** What is counted, and by which day, to tell whether it worked. */
    proof: z.strictObject({ count: z.string(), by: z.string() }),
    traps: z.array(z.strictObject({ trap: z.string(), answer: z.string() })).min(1),
    next: z.string().max(240),
  }),
});

const glossary = defineCollection({
  loader: file('./content/glossary.yaml'),
  schema: z.strictObject({
    id,
    term: z.string(),
    meaning: z.string().max(400),
    see: z.array(id).default([]),
  }),
});

const sources = defineCollection({
  loader: file('./content/sources.yaml'),
  schema: z.strictObject({
    id,
    cite: z.string().max(70),
    title: z.string(),
    publisher: z.string(),
    authors: z.string().optional(),
    year: z.number().int(),
    url: z.url().optional(),
    /** The account that was read, where the publisher's own text was not. */
    via: z.url().optional(),
    /** The section, article or page that is cited. */
    part: z.string().optional(),
    read: z.enum(['publisher', 'secondary']),
    says: z.string(),
    caveat: z.string(),
  }),
});

const ask = z.strictObject({ id, ask: z.string(), why: z.string(), sources: z.array(id) });

/** One file: what each control function asks for before go-live. */
const controlFunctions = defineCollection({
  loader: glob({ base: './content', pattern: 'control-functions.yaml' }),
  schema: z.strictObject({
    intro: z.string(),
    caveat: z.string(),
    functions: z
      .array(z.strictObject({ id, name: z.string(), concern: z.string(), items: z.array(ask).min(1) }))
      .min(1),
  }),
});

const rule = z.strictObject({
  id,
  firms: z.array(z.enum(['bank', 'insurer', 'asset-manager'])).min(1),
  looked: z.coerce.date(),
  title: z.string(),
  status: z.string(),
  effective: z.union([z.string(), z.null()]),
  scope: z.string(),
  means: z.string(),
  caveat: z.string().optional(),
  sources: z.array(id),
});

/** One file: the model-risk rules, by jurisdiction. */
const jurisdictions = defineCollection({
  loader: glob({ base: './content', pattern: 'jurisdictions.yaml' }),
  schema: z.strictObject({
    intro: z.string(),
    caveat: z.string(),
    asOf: z.coerce.date(),
    jurisdictions: z.array(z.strictObject({ id, name: z.string(), rules: z.array(rule).min(1) })).min(1),
  }),
});

/** The pages beside the chapters, one MDX file each; the contents page lists a group of them in `order`. */
const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: z.string().max(60),
    group: z.enum(['now', 'reader', 'beside']),
    order: z.number().int(),
    summary: z.string().max(160),
    lead: z.string(),
    /** What follows the lead and holds on the site alone, as `site-only` does in the text: the book to take along leaves it out. */
    onSite: z.string().optional(),
  }),
});

/** One file: reviewers’ questions to choose from, by kind of model, by kind of firm and by jurisdiction. */
const starterSets = defineCollection({
  loader: glob({ base: './content', pattern: 'starter-sets.yaml' }),
  schema: z.strictObject({
    sets: z.array(
      z.strictObject({
        id,
        by: z.enum(['kind', 'firm', 'jurisdiction']),
        name: z.string(),
        caveat: z.string(),
        questions: z
          .array(
            z.strictObject({
              id,
              asks: z.string(),
              function: id,
              sources: z.array(id),
              caveat: z.string(),
            }),
          )
          .min(1),
      }),
    ),
  }),
});

/** One file: lines of a running list to choose from. */
const starterItems = defineCollection({
  loader: glob({ base: './content', pattern: 'starter-items.yaml' }),
  schema: z.strictObject({
    caveat: z.string(),
    items: z.array(z.strictObject({ id, area: z.enum(AREAS), pilot: z.string(), production: z.string() })),
  }),
});

const field = z.strictObject({
  label: z.string(),
  hint: z.string().optional(),
});

/** A worksheet's words: one entry for every key that its fields name, no more and no fewer. */
const worksheets = defineCollection({
  loader: glob({ base: './content/worksheets', pattern: '*.yaml' }),
  schema: z
    .strictObject({
      id: sheet,
      title: z.string(),
      purpose: z.string(),
      chapter: id,
      fields: z.record(z.string(), field),
    })
    .superRefine(({ id, fields }, { addIssue }) => {
      const [wanted, given] = [new Set(wordsOf(SHEET_TABLES[id])), new Set(Object.keys(fields))];
      for (const key of wanted) if (!given.has(key)) addIssue(`The field “${key}” has no words.`);
      for (const key of given) if (!wanted.has(key)) addIssue(`“${key}” is no field.`);
    }),
});

/** One file: the home page’s questions, with a reason for each answer that leads somewhere, and for no other. */
const whereAmI = defineCollection({
  loader: glob({ base: './content', pattern: 'where-am-i.yaml' }),
  schema: z.strictObject({
    id,
    title: z.string(),
    intro: z.string(),
    answers: z.strictObject({ yes: z.string(), no: z.string(), unsure: z.string() }),
    questions: z.strictObject(
      Object.fromEntries(
        QUESTIONS.map((question) => {
          const stopping = ANSWERS.filter((answer) => RULES[question][answer] !== 'on');
          const reasons = Object.fromEntries(stopping.map((answer) => [answer, z.string()]));
          return [question, z.strictObject({ ask: z.string(), ...reasons })];
        }),
      ) as Record<(typeof QUESTIONS)[number], z.ZodObject<{ ask: z.ZodString }>>,
    ),
    last: z.string(),
  }),
});

export const collections = {
  chapters,
  glossary,
  sources,
  controlFunctions,
  jurisdictions,
  pages,
  whereAmI,
  starterSets,
  starterItems,
  worksheets,
};
