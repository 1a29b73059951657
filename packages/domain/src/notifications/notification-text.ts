export interface NotificationText {
  title: string;
  body: string;
  /** Whether it also leaves as an e-mail. */
  email: boolean;
}
