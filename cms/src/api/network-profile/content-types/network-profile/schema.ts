import { strapiSchema } from "@kinderstark/content-types/strapi";

export default strapiSchema("network-profile");
