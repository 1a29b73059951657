import type { AppError } from '@nxtgauge/domain/errors';

/** The same error body that tRPC writes, for answers given before tRPC is reached. */
export function errorAnswer(error: AppError, httpStatus: number, requestId: string): Response {
  const body = {
    error: {
      message: error.message,
      code: -32_600,
      data: {
        code: error.code,
        httpStatus,
        reason: error.reason,
        requestId,
        ...(error.details ? { details: error.details } : {}),
      },
    },
  };
  return Response.json(body, { status: httpStatus, headers: { 'cache-control': 'no-store' } });
}
