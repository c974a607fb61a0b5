import { factories } from "@strapi/strapi";

export default factories.createCoreRouter("api::guiding-document.guiding-document");
