import { AppError } from '@nxtgauge/domain/errors';

/** The refusal that a call ended with; null when it went through. Anything but a refusal fails the test. */
export async function refusalOf(call: Promise<unknown>): Promise<AppError | null> {
  try {
    await call;
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

/** The machine reason of the refusal, or `OK`. */
export const reasonOf = async (call: Promise<unknown>): Promise<string> =>
  (await refusalOf(call))?.reason ?? 'OK';
