/** The words of one field, from content/worksheets/. */
export type FieldWording = { label: string; hint?: string | undefined };

/** The words of one worksheet. `chapter` is the slug of the chapter it stands in. */
export type Wording<Field extends string> = {
  id: string;
  title: string;
  purpose: string;
  chapter: string;
  fields: Record<Field, FieldWording>;
};
