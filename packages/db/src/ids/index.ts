import { v7 } from 'uuid';

/** A time-ordered UUID (version 7). Every id of a row is made by the application with this. */
export const newId = (): string => v7();
