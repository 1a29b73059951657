/** One fault a check found, with the file (relative to the root) a person opens to mend it. */
export interface Problem {
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

export function formatProblem(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${String(problem.line)}`;
  return `${place}  ${problem.message}`;
}
