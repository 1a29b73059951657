export {
  deliverAccountExistsEmail,
  deliverCodeEmail,
  deliverInvitationEmail,
  deliverNoticeEmail,
} from './deliver-mail.ts';
export { countUnread, listNotices } from './list-notices.ts';
export { installMailTemplates } from './mail-templates.ts';
export { markAllRead, markNoticeRead } from './mark-read.ts';
export { notify, wakeScreens } from './notify.ts';
export type { NoticeToSend } from './notify.ts';
