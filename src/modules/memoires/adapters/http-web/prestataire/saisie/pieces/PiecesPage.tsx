import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../../../../platform/web/components/BadgeEtat.tsx';
import { BarreActions } from '../../../../../../../platform/web/components/BarreActions.tsx';
import { BoutonLien } from '../../../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../../../platform/web/components/Carte.tsx';
import { Encart } from '../../../../../../../platform/web/components/Encart.tsx';
import { idDeChamp } from '../../../../../../../platform/web/idDeChamp.ts';
import { usePage } from '../../../../../../../platform/web/PageContext.ts';
import { adresseDEtape } from '../adresses.ts';
import { CadreDeSaisie } from '../CadreDeSaisie.tsx';
import { textesDe } from '../textes/textesDe.ts';
import { FormulaireDePiece } from './FormulaireDePiece.tsx';
import { PiecesDeLaStructure } from './PiecesDeLaStructure.tsx';
import { ListeDePieces } from './ListeDePieces.tsx';
import type { PieceAttenduePresentee, PiecesPresentees } from './presentPieces.ts';

/** Step 3: what is asked for, what is there. */
export const PiecesPage: FunctionComponent<PiecesPresentees> = (page) => {
  const { cadre, erreurs, pieces } = page;
  const { pieces: textes, boutons } = textesDe(usePage().langue);
  const action = adresseDEtape(cadre.memoireId, 'pieces');
  return (
    <CadreDeSaisie cadre={cadre} erreurs={erreurs}>
      <Carte titre={textes.attendues} id="pieces">
        {page.sansCategorie && (
          <Encart ton="attention">
            <p>{textes.sansCategorie}</p>
          </Encart>
        )}
        <ul class="govuk-list govuk-!-margin-bottom-0">
          {page.attendues.map((attendue) => (
            <Attendue key={attendue.champ} attendue={attendue} />
          ))}
        </ul>
      </Carte>
      <PiecesDeLaStructure
        action={`${action}/reutiliser`}
        pieces={page.reutilisables}
        erreur={erreurs.find(({ champ }) => champ === 'pieceIds')?.message ?? null}
      />
      <Carte titre={textes.ajouter}>
        <FormulaireDePiece action={action} types={page.types} type={page.type} erreurs={erreurs} />
      </Carte>
      <Carte titre={textes.liste} action={<span class="govuk-body-s">{page.poids}</span>}>
        <ListeDePieces pieces={pieces} retirables={pieces.map(({ id }) => id)} depuis="saisie" />
      </Carte>
      <BarreActions>
        <BoutonLien href={adresseDEtape(cadre.memoireId, 'recapitulatif')}>{textes.continuer}</BoutonLien>
        <BoutonLien variante="secondaire" href={adresseDEtape(cadre.memoireId, 'prestations')}>
          {boutons.retour}
        </BoutonLien>
      </BarreActions>
    </CadreDeSaisie>
  );
};

const Attendue: FunctionComponent<{ readonly attendue: PieceAttenduePresentee }> = ({ attendue }) => (
  <li id={idDeChamp(attendue.champ)} tabIndex={-1} class="govuk-!-margin-bottom-3">
    <BadgeEtat famille={attendue.jointe ? 'accepte' : 'brouillon'} libelle={attendue.etat} />{' '}
    <strong>{attendue.libelle}</strong>
    <span class="cp-tableau__secondaire">{attendue.exigence}</span>
    {!attendue.jointe && <span class="cp-tableau__secondaire">{attendue.description}</span>}
  </li>
);
