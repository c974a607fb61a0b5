import { readEnvironment } from "../src/startup/environment.ts";

export default { level: readEnvironment().logLevel };
