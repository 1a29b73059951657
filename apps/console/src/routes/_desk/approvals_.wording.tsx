import { createFileRoute } from '@tanstack/react-router';
import { TemplateEditor } from '../../features/review-desk/template-editor.tsx';

export const Route = createFileRoute('/_desk/approvals_/wording')({ component: TemplateEditor });
