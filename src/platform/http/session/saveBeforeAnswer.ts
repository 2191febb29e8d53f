import type { Request, RequestHandler, Response } from 'express';
import './SessionData.ts';

/**
 * express-session lets the head of an answer leave before the session is stored: a browser that follows a redirection at
 * once would be answered from the session of before, without its flash or its sign-in. Here a session that changed is
 * stored first. Stands right after the sessions.
 */
export const saveBeforeAnswer: RequestHandler = (req, res, next) => {
  const before = stateOf(req);
  const end = res.end.bind(res) as (...args: unknown[]) => Response;

  const endOnceSaved = (...args: unknown[]): Response => {
    res.end = end as typeof res.end;
    if (req.session === undefined || stateOf(req) === before) return end(...args);
    req.session.save((error?: unknown) => {
      if (error === undefined || error === null) end(...args);
      else next(error);
    });
    return res;
  };
  res.end = endOnceSaved as typeof res.end;
  next();
};

const stateOf = ({ sessionID, session }: Request): string => `${sessionID} ${JSON.stringify(session)}`;
