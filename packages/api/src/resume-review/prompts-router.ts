import { PromptIdInput, PromptList, WritePromptInput } from '@nxtgauge/domain/resume-review';
import { NoInput } from '@nxtgauge/domain/text';
import { activatePrompt, listPrompts, writePrompt } from '@nxtgauge/services/resume-review';
import { router, staff } from '../core/index.ts';

/** The words that a model gets, for staff who may change rules. */
export const promptsRouter = router({
  list: staff('settings.edit')
    .input(NoInput)
    .output(PromptList)
    .query(({ ctx }) => listPrompts(ctx.svc)),
  write: staff('settings.edit')
    .input(WritePromptInput)
    .output(PromptList)
    .mutation(({ ctx, input }) => writePrompt(ctx.svc, input)),
  activate: staff('settings.edit')
    .input(PromptIdInput)
    .output(PromptList)
    .mutation(({ ctx, input }) => activatePrompt(ctx.svc, input)),
});
