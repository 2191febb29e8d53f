import type { FunctionComponent } from 'preact';
import { Carte } from '../../../../../../platform/web/components/Carte.tsx';
import { Lien } from '../../../../../../platform/web/components/Lien.tsx';
import { textesDe } from '../textes/textesDe.ts';
import type { ExamenPresente, PieceExaminee } from './presentExamen.ts';

const CADRE = 'lecture-des-pieces';

interface Props {
  readonly examen: ExamenPresente;
}

/**
 * The pieces and, on a wide screen, the one that is read beside the claim. Each choice is a link into the frame: no
 * script is needed, and what is being typed on the page stays.
 */
export const Visionneuse: FunctionComponent<Props> = ({ examen }) => {
  const textes = textesDe(examen.langue).examen.pieces;
  const { pieces, pieceAffichee, hrefAccuse } = examen;
  return (
    <section class="cp-examen__pieces" aria-label={textes.visionneuse}>
      <Carte titre={textes.titre} id="pieces">
        {pieces.length === 0 && <p class="govuk-body">{textes.aucune}</p>}
        <ul class="cp-examen__liste">
          {pieces.map((piece) => (
            <li key={piece.id} class="cp-examen__piece">
              <Piece piece={piece} examen={examen} />
            </li>
          ))}
          {hrefAccuse && (
            <li class="cp-examen__piece">
              <Lien href={hrefAccuse}>{textes.accuse}</Lien>
            </li>
          )}
        </ul>
        {pieceAffichee?.hrefVoir && (
          <iframe
            class="cp-examen__cadre"
            name={CADRE}
            src={pieceAffichee.hrefVoir}
            title={textes.cadre(pieceAffichee.nom)}
            loading="lazy"
          />
        )}
      </Carte>
    </section>
  );
};

const Piece: FunctionComponent<Props & { readonly piece: PieceExaminee }> = ({ piece, examen }) => {
  const textes = textesDe(examen.langue).examen.pieces;
  const { type, nom, taille, ajout, href, hrefVoir } = piece;
  return (
    <>
      <strong class="cp-examen__type">{type}</strong>
      <span class="cp-examen__nom">
        {nom} ({ajout ? `${taille}, ${ajout}` : taille})
      </span>
      {hrefVoir === null && <span class="cp-examen__nom">{textes.horsNavigateur}</span>}
      <span class="cp-examen__liens">
        {hrefVoir && (
          <>
            <a class="govuk-link cp-examen__ici" href={hrefVoir} target={CADRE}>
              {textes.afficher} <span class="govuk-visually-hidden">{nom}</span>
            </a>
            <a class="govuk-link" href={hrefVoir} target="_blank" rel="noopener">
              {textes.ouvrir} <span class="govuk-visually-hidden">{`${nom} ${textes.nouvelOnglet}`}</span>
            </a>
          </>
        )}
        <Lien href={href} telechargement complement={nom}>
          {textes.telecharger}
        </Lien>
      </span>
    </>
  );
};
