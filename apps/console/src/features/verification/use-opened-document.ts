import { useCallback, useEffect, useState } from 'react';
import { trpc } from '../shell/api.ts';

/**
 * The leave to look at one document: asked for when it is opened, ended when another one is. `address` is null until it is
 * there and after it ran out.
 */
export function useOpenedDocument(documentId: string, version: string) {
  const { mutate, data, error, isPending } = trpc.verification.openDocument.useMutation();
  const { mutate: close } = trpc.verification.closeDocument.useMutation();
  const [ended, setEnded] = useState(false);
  const open = useCallback(() => {
    setEnded(false);
    mutate({ documentId });
  }, [mutate, documentId]);
  useEffect(open, [open, version]);
  // Not with a new version of the same document: the end of the old leave could overtake the beginning of the new one.
  useEffect(() => () => close({ documentId }), [close, documentId]);
  const expiresAt = data?.expiresAt;
  useEffect(() => {
    if (expiresAt === undefined) return;
    const timer = setTimeout(() => setEnded(true), Date.parse(expiresAt) - Date.now());
    return () => clearTimeout(timer);
  }, [expiresAt]);
  const address =
    data && !ended
      ? (page: number) => `/trpc/staff/document-pages/${page}?token=${encodeURIComponent(data.token)}`
      : null;
  return {
    address,
    pageCount: data?.pageCount ?? 1,
    error,
    isPending,
    ended,
    open,
    end: () => setEnded(true),
  };
}
