import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import rootPackage from "../../package.json" with { type: "json" };

interface Step {
	name?: string;
	uses?: string;
	run?: string;
	if?: string;
	env?: Record<string, string>;
	with?: Record<string, unknown>;
}

interface Workflow {
	on: Record<string, unknown>;
	permissions: Record<string, string>;
	concurrency: { group: string; "cancel-in-progress": boolean };
	jobs: Record<string, { if?: string; env?: Record<string, string>; steps: Step[] }>;
}

const read = async (name: string) => {
	const text = await readFile(new URL(`../../.github/workflows/${name}`, import.meta.url), "utf8");
	return { text, workflow: parse(text) as Workflow };
};

const { text, workflow } = await read("deploy.yml");
const job = workflow.jobs.deploy as Workflow["jobs"][string];
const secretNames = job.steps.flatMap(({ env = {} }) =>
	Object.entries(env).flatMap(([name, value]) => (value.includes("secrets.") ? [name] : [])),
);

const placeholder = (name: string) => `\${{ ${name} }}`;

describe("the workflow that deploys", () => {
	it("runs on a change of content, on request and every night", () => {
		expect(Object.keys(workflow.on).sort()).toEqual(["repository_dispatch", "schedule", "workflow_dispatch"]);
		expect(workflow.on.repository_dispatch).toEqual({ types: ["content-changed"] });
		expect(workflow.on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }]);
	});

	it("lets a run finish and keeps only the newest that waits", () => {
		expect(workflow.concurrency).toEqual({ group: "deploy", "cancel-in-progress": false });
	});

	it("may only read, and needs a target", () => {
		expect(workflow.permissions).toEqual({ contents: "read" });
		expect(job.if).toBe("vars.DEPLOY_TO != ''");
	});

	it("installs, builds, builds from the CMS, and sends, in this order, with commands that exist", () => {
		const runs = job.steps.flatMap(({ run }) => run ?? []);
		const at = [
			"npm ci",
			"npm run build --workspace site",
			"npm run build:site -- --out .data/out",
			"npm run deploy -- --from .data/out",
		].map((start) => runs.findIndex((run) => run.startsWith(start)));
		expect(at).not.toContain(-1);
		expect(at).toEqual([...at].sort((a, b) => a - b));
		for (const run of runs) {
			const script = /npm run ([\w:]+)(?! --workspace)(?:\s|$)/.exec(run)?.[1];
			if (script && !run.includes("--workspace")) expect(rootPackage.scripts).toHaveProperty([script]);
		}
	});

	it("gives the build the CMS, and the deployment its target", () => {
		const env = Object.assign({}, ...job.steps.map((step) => step.env ?? {}));
		expect(env).toMatchObject({
			CMS_URL: placeholder("secrets.CMS_URL"),
			CMS_READ_TOKEN: placeholder("secrets.CMS_READ_TOKEN"),
			DEPLOY_TO: placeholder("vars.DEPLOY_TO"),
		});
		expect(job.steps.find(({ uses }) => uses?.startsWith("actions/setup-node"))?.with).toMatchObject({ "node-version": 24 });
	});

	it("pins its actions as the CI does", async () => {
		const ci = await read("ci.yml");
		const pinned = Object.fromEntries(
			Object.values(ci.workflow.jobs).flatMap(({ steps }) =>
				steps.flatMap(({ uses }) => (uses ? [uses.split("@") as [string, string]] : [])),
			),
		);
		for (const { uses } of job.steps) {
			if (!uses) continue;
			expect(uses).toMatch(/^actions\/[\w-]+@(v\d+|[0-9a-f]{40})$/);
			const [name = "", version] = uses.split("@");
			if (pinned[name]) expect(version).toBe(pinned[name]);
		}
	});

	it("shows no secret: none in a command line, none printed, each only in the step that needs it", () => {
		expect(secretNames.length).toBeGreaterThan(3);
		expect(text).not.toMatch(/set -x|ACTIONS_STEP_DEBUG|toJSON\(secrets\)/);
		expect(JSON.stringify(job.env ?? {})).not.toContain("secrets.");
		for (const { run = "", uses, with: inputs } of job.steps) {
			expect(run).not.toMatch(/\$\{\{/);
			if (uses) expect(JSON.stringify(inputs ?? {})).not.toContain("secrets.");
			for (const line of run.split("\n")) {
				const named = secretNames.filter((name) => line.includes(name));
				/* Asked whether it is there, or written to a file. */
				if (named.length > 0) expect(line, named.join()).toMatch(/^\[ -n "\$\w+" \] \|\| exit 0$|>>? ~\/\.ssh\//);
			}
			expect(run).not.toMatch(/--token/);
		}
	});
});
