import type { ComponentChildren, FunctionComponent } from 'preact';
import type { ErreurDeChamp } from '../ErreurDeChamp.ts';
import { usePage } from '../PageContext.ts';
import { Bandeau } from './Bandeau.tsx';
import { EnTeteDeSite } from './EnTeteDeSite.tsx';
import { FilAriane, type MaillonAriane } from './FilAriane.tsx';
import { FiltreStructures } from './FiltreStructures.tsx';
import { PiedDeSite } from './PiedDeSite.tsx';
import { ResumeErreurs } from './ResumeErreurs.tsx';

interface Props {
  /** The h1, and the `<title>` with the name of the product. */
  readonly titre: string;
  /** A small line over the h1: the kind of object, the step. */
  readonly surtitre?: string | undefined;
  /** Beside the h1: a badge, an amount. */
  readonly marque?: ComponentChildren;
  /** A sentence under the h1. */
  readonly chapeau?: ComponentChildren;
  readonly filAriane?: readonly MaillonAriane[] | undefined;
  /** The main act of the page, at the right of the h1. */
  readonly action?: ComponentChildren;
  readonly erreurs?: readonly ErreurDeChamp[] | undefined;
  readonly titreDesErreurs?: string | undefined;
  /** A reading or sign-in page: one column of comfortable width. */
  readonly etroit?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** The whole document: header, areas, breadcrumb, title and act, what just happened, content, footer. */
export const Layout: FunctionComponent<Props> = (props) => {
  const { titre, erreurs = [], filAriane } = props;
  const { langue, nonce, titreProduit, textes, flash, assets, structures } = usePage();
  const prefixe = erreurs.length > 0 ? textes.erreurs.prefixeDeTitre : '';
  return (
    <html lang={langue} class="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <title>{`${prefixe}${titre} · ${titreProduit}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#2d2c6e" />
        <link rel="icon" type="image/svg+xml" href={assets.icone} />
        <link rel="stylesheet" href={assets.css} />
        <script type="module" src={assets.js('page')} nonce={nonce} />
      </head>
      <body class="govuk-template__body">
        <a href="#contenu" class="govuk-skip-link">
          {textes.allerAuContenu}
        </a>
        <EnTeteDeSite />
        <div class="cp-largeur cp-page">
          {(filAriane || structures) && (
            <div class="cp-page__reperes">
              {filAriane && <FilAriane maillons={filAriane} />}
              {structures && <FiltreStructures choix={structures} />}
            </div>
          )}
          <main
            id="contenu"
            class={props.etroit ? 'cp-contenu cp-contenu--etroit' : 'cp-contenu'}
            tabIndex={-1}
          >
            <ResumeErreurs erreurs={erreurs} titre={props.titreDesErreurs} />
            {flash && <Bandeau flash={flash} />}
            <div class="cp-titre">
              <div class="cp-titre__texte">
                {props.surtitre && <p class="cp-titre__surtitre">{props.surtitre}</p>}
                <div class="cp-titre__ligne">
                  <h1 class="cp-titre__h1">{titre}</h1>
                  {props.marque}
                </div>
                {props.chapeau && <p class="cp-titre__chapeau">{props.chapeau}</p>}
              </div>
              {props.action && <div class="cp-titre__action">{props.action}</div>}
            </div>
            {props.children}
          </main>
        </div>
        <PiedDeSite />
      </body>
    </html>
  );
};
