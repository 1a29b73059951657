export const UPLOAD_KINDS = ['picture', 'video', 'document', 'resume'] as const;
export type UploadKind = (typeof UPLOAD_KINDS)[number];

/** What a kept file is for. A file without a purpose is an upload that nobody used yet. */
export const FILE_PURPOSES = ['avatar', 'portfolio', 'verification', 'resume'] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** The widths that every uploaded picture is kept in; a smaller picture is kept as it is under the wider names. */
export const PICTURE_WIDTHS = [320, 640, 1200, 1920] as const;
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];
export const PICTURE_FORMATS = ['avif', 'webp', 'jpg'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Under this path lie pictures that have every width in every format. */
export const PICTURE_URL_PREFIX = '/files/pictures/';
export const pictureVariant = (url: string, width: PictureWidth, format: PictureFormat) =>
  `${url}/w${width}.${format}`;

/** Request headers of an upload beside the file itself. */
export const UPLOAD_HEADERS = {
  /** Chosen once per file by the client: a retried upload is the same upload. */
  key: 'x-upload-key',
  /** The file's own name, percent-encoded. */
  name: 'x-upload-name',
  /** Videos only: the id of the picture that stands for it. */
  poster: 'x-upload-poster',
} as const;

const MB = 1_000_000;

interface KindRules {
  maxBytes: number;
  /** What magic bytes may say, each with the endings that a person's files of it have. */
  types: Readonly<Record<string, readonly string[]>>;
  /** For a person: "JPEG, PNG, WebP or AVIF, up to 25 MB". */
  words: string;
}

/** What is taken at all. What one person may store in a day is a row of `runtime_configs`: `uploads.limits`. */
export const UPLOAD_RULES = {
  picture: {
    maxBytes: 25 * MB,
    types: {
      'image/jpeg': ['jpg', 'jpeg', 'jfif'],
      'image/png': ['png'],
      'image/webp': ['webp'],
      'image/avif': ['avif'],
    },
    words: 'JPEG, PNG, WebP or AVIF, up to 25 MB each',
  },
  video: {
    maxBytes: 60 * MB,
    types: { 'video/mp4': ['mp4', 'm4v'], 'video/quicktime': ['mov'], 'video/webm': ['webm'] },
    words: 'MP4, MOV or WebM, up to a minute and 60 MB',
  },
  document: {
    maxBytes: 10 * MB,
    types: {
      'application/pdf': ['pdf'],
      'image/jpeg': ['jpg', 'jpeg', 'jfif'],
      'image/png': ['png'],
    },
    words: 'PDF, JPEG or PNG, up to 10 MB and 20 pages',
  },
  resume: {
    maxBytes: 10 * MB,
    types: {
      'application/pdf': ['pdf'],
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
    },
    words: 'PDF or Word (.docx), up to 10 MB',
  },
} as const satisfies Record<UploadKind, KindRules>;

export const uploadRules = (kind: UploadKind): KindRules => UPLOAD_RULES[kind];

export const MAX_PICTURE_PIXELS = 45 * MB;
/** Longer sides are shrunk in the browser before sending: no width that is kept needs more. */
export const MAX_SENT_SIDE = 4_000;
export const MAX_VIDEO_MS = 60_000;
export const MAX_VIDEO_SIDE = 4_096;
export const MAX_DOCUMENT_PAGES = 20;
export const MAX_FILE_NAME = 120;
