import { strapiComponentSchema } from "@kinderstark/content-types/strapi";

export default strapiComponentSchema("link");
