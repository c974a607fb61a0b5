/** Stops a build while a word of the interface is missing, left over or wrong in one of the languages. */
export default function checkMessages() {
	return {
		name: "check-messages",
		hooks: {
			"astro:build:start": async () => {
				const { messageProblems } = await import("./messages-check.ts");
				const problems = messageProblems();
				if (problems.length > 0) throw new Error(`The words of the interface are not complete:\n${problems.join("\n")}`);
			},
		},
	};
}
