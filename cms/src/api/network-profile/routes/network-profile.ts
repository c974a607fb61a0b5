import { factories } from "@strapi/strapi";

export default factories.createCoreRouter("api::network-profile.network-profile");
