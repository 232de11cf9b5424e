import { toJsonSchema } from '@valibot/to-json-schema';
import { PlanSchema } from '../../plan/document/schema.ts';

/** The published form of the plan: what a file must look like to be imported. */
export function GET(): Response {
  const schema = toJsonSchema(PlanSchema, { typeMode: 'input' });
  const document = {
    $id: `${import.meta.env.BASE_URL}schema/plan.v3.json`,
    title: 'Unstall plan, version 3',
    ...schema,
  };
  return new Response(JSON.stringify(document, null, 2), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
}
