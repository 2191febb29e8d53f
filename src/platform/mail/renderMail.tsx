import type { FunctionComponent } from 'preact';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Langue } from '../../kernel/domain/Langue.ts';

interface LienDeCourriel {
  readonly libelle: string;
  readonly url: string;
}

export interface RubriqueDeCourriel {
  readonly titre: string;
  readonly lignes: readonly { readonly texte: string; readonly url?: string }[];
}

interface Contenu {
  readonly langue: Langue;
  readonly titre: string;
  readonly paragraphes: readonly string[];
  /** The one thing to do. Absolute address. */
  readonly action?: LienDeCourriel;
  /** A list of things, under headings. */
  readonly rubriques?: readonly RubriqueDeCourriel[];
  /** Under the rest, in small: how to receive fewer mails. */
  readonly reglages?: LienDeCourriel;
}

const pied: Record<Langue, string> = {
  fr: 'Ce message vous est envoyé par Chorus Pro · Frais de justice. Merci de ne pas y répondre.',
  en: 'This message is sent to you by Chorus Pro · Frais de justice. Please do not reply to it.',
};

const lienEnClair: Record<Langue, string> = {
  fr: 'Si le bouton ne s’ouvre pas, copiez cette adresse dans votre navigateur\u00a0:',
  en: 'If the button does not open, copy this address into your browser:',
};

const police = "'Source Sans 3', 'Segoe UI', Arial, sans-serif";

const Rubrique: FunctionComponent<RubriqueDeCourriel> = ({ titre, lignes }) => (
  <>
    <h2 style="margin:24px 0 8px;font-size:18px;line-height:1.3">{titre}</h2>
    <ul style="margin:0 0 16px;padding:0 0 0 20px">
      {lignes.map(({ texte, url }, rang) => (
        <li key={rang} style="margin:0 0 8px">
          {url === undefined ? (
            texte
          ) : (
            <a href={url} style="color:#2d2c6e">
              {texte}
            </a>
          )}
        </li>
      ))}
    </ul>
  </>
);

const Document: FunctionComponent<Contenu> = ({
  langue,
  titre,
  paragraphes,
  action,
  rubriques = [],
  reglages,
}) => (
  <html lang={langue}>
    <head>
      <meta charSet="utf-8" />
      <title>{titre}</title>
    </head>
    <body
      style={`margin:0;padding:24px;background:#faf8f4;font-family:${police};color:#1f2033;font-size:17px;line-height:1.55`}
    >
      <div style="max-width:560px;margin:0 auto;background:#ffffff;border:1px solid #dedbd3;border-radius:6px;padding:32px">
        <p style="margin:0 0 24px;font-weight:700;color:#2d2c6e">Chorus Pro · Frais de justice</p>
        <h1 style="margin:0 0 16px;font-size:24px;line-height:1.25">{titre}</h1>
        {paragraphes.map((paragraphe) => (
          <p key={paragraphe} style="margin:0 0 16px">
            {paragraphe}
          </p>
        ))}
        {rubriques.map((rubrique) => (
          <Rubrique key={rubrique.titre} {...rubrique} />
        ))}
        {action && (
          <>
            <p style="margin:24px 0">
              <a
                href={action.url}
                style="display:inline-block;background:#2d2c6e;color:#ffffff;text-decoration:none;font-weight:600;padding:12px 20px;border-radius:6px"
              >
                {action.libelle}
              </a>
            </p>
            <p style="margin:0 0 16px;font-size:14px;color:#565a6e">
              {lienEnClair[langue]}
              <br />
              <a href={action.url} style="color:#2d2c6e;word-break:break-all">
                {action.url}
              </a>
            </p>
          </>
        )}
        <p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #dedbd3;font-size:14px;color:#565a6e">
          {pied[langue]}
          {reglages && (
            <>
              <br />
              <a href={reglages.url} style="color:#2d2c6e">
                {reglages.libelle}
              </a>
            </>
          )}
        </p>
      </div>
    </body>
  </html>
);

/** One content, as text and as HTML. */
export const renderMail = (contenu: Contenu): { readonly texte: string; readonly html: string } => {
  const { langue, titre, paragraphes, action, rubriques = [], reglages } = contenu;
  const lignes = [
    titre,
    ...paragraphes,
    ...rubriques.map(texteDeRubrique),
    ...(action ? [`${action.libelle}\u00a0:\n${action.url}`] : []),
    `--\n${pied[langue]}`,
    ...(reglages ? [`${reglages.libelle}\u00a0:\n${reglages.url}`] : []),
  ];
  return {
    texte: `${lignes.join('\n\n')}\n`,
    html: `<!DOCTYPE html>\n${renderToString(h(Document, contenu))}`,
  };
};

const texteDeRubrique = ({ titre, lignes }: RubriqueDeCourriel): string =>
  [
    titre,
    ...lignes.map(({ texte, url }) => (url === undefined ? `- ${texte}` : `- ${texte}\n  ${url}`)),
  ].join('\n');
