/** Lines of history that a part of the candidate's page asks for at a time. */
export const CANDIDATE_PART_SIZE = 20;
