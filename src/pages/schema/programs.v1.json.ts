import { MOST_PROGRAMS, PROGRAMS_VERSION } from '../../plan/files/programsFile.ts';

/** The published form of a file of several programs. */
export function GET(): Response {
  const document = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${import.meta.env.BASE_URL}schema/programs.v${PROGRAMS_VERSION}.json`,
    title: `Unstall programs, version ${PROGRAMS_VERSION}`,
    type: 'object',
    required: ['app', 'version', 'programs'],
    properties: {
      app: { const: 'unstall' },
      version: { const: PROGRAMS_VERSION },
      programs: {
        description:
          'Plans as their own files have them, each of the version that it says; the latest is linked.',
        type: 'array',
        minItems: 1,
        maxItems: MOST_PROGRAMS,
        items: { $ref: `${import.meta.env.BASE_URL}schema/plan.v3.json` },
      },
      archived: {
        description: 'The ids of those that were put away.',
        type: 'array',
        items: { type: 'string' },
      },
    },
  };
  return new Response(JSON.stringify(document, null, 2), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
}
