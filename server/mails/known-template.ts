import { notFound } from '../kit/errors.ts';
import { findTemplate, type MailTemplate } from './mail-template.ts';

/** A template that somebody asks for by its key. */
export function knownTemplate(key: string): MailTemplate {
  const template = findTemplate(key);
  if (!template) throw notFound('MailTemplate', key);
  return template;
}
