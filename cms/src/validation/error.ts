import type { Problem } from "@kinderstark/content-types";
import { errors } from "@strapi/utils";

/** Strapi's 400 with a German message at each field: `details.errors[{path, message}]`, which the admin shows at the fields. */
export function validationError(problems: Problem[]): Error {
	const [first] = problems;
	const message = problems.length === 1 && first ? first.message : `Bitte ${problems.length} Angaben prüfen: ${first?.message ?? ""}`;
	return new errors.ValidationError(message, {
		errors: problems.map((problem) => ({ path: problem.path.map(String), message: problem.message, name: "ValidationError" })),
	});
}

/** Throws when there is anything to change. */
export function refuse(problems: Problem[]): void {
	if (problems.length > 0) throw validationError(problems);
}
