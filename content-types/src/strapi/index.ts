export { componentEditingForm, type EditingForm, editingForm } from "./form.ts";
export { componentNames, type StrapiComponentSchema, type StrapiSchema, strapiComponentSchema, strapiSchema, typeNames } from "./schema.ts";
