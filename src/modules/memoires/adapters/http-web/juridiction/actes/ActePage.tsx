import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../../platform/web/components/Carte.tsx';
import { Formulaire } from '../../../../../../platform/web/components/Formulaire.tsx';
import { CadreDExamen } from '../examen/CadreDExamen.tsx';
import { adresseDans } from '../file/fileDemandee.ts';
import { textesDe } from '../textes/textesDe.ts';
import { CHEMINS } from './actesDeJuridiction.ts';
import { ConflitEncart, type Conflit } from './ConflitEncart.tsx';
import type { ContexteDActe } from './ContexteDActe.ts';
import { Recherche } from './Recherche.tsx';

interface Props {
  readonly contexte: ContexteDActe;
  readonly champs: FunctionComponent<ContexteDActe>;
  readonly conflit?: Conflit | undefined;
}

/** The page of one act: what it needs to be decided, and the pieces beside it. */
export const ActePage: FunctionComponent<Props> = ({ contexte, champs: Champs, conflit }) => {
  const { acte, dossier, examen, langue, erreurs, recherche } = contexte;
  const catalogue = textesDe(langue);
  const { titre, bouton } = catalogue.actes[acte];
  const { espace, file } = dossier;
  const action = adresseDans(file, `${espace.base}/${examen.id}/${CHEMINS[acte]}`);
  const aChercher = acte === 'REORIENTER' && (recherche?.resultats ?? []).length === 0;
  return (
    <CadreDExamen examen={examen} acte={titre} erreurs={erreurs}>
      {conflit && <ConflitEncart conflit={conflit} langue={langue} />}
      {acte === 'REORIENTER' && (
        <Recherche contexte={contexte} action={`${espace.base}/${examen.id}/${CHEMINS[acte]}`} />
      )}
      {aChercher ? (
        <BoutonLien href={examen.hrefMemoire} variante="discret">
          {catalogue.acte.annuler}
        </BoutonLien>
      ) : (
        <Carte>
          <Formulaire
            action={action}
            version={examen.version}
            nom={titre}
            champsObligatoires={estExigeante(acte)}
          >
            <Champs {...contexte} />
            <BarreActions>
              <Bouton variante={acte === 'REFUSER' ? 'danger' : 'principal'}>{bouton}</Bouton>
              <BoutonLien href={examen.hrefMemoire} variante="discret">
                {catalogue.acte.annuler}
              </BoutonLien>
            </BarreActions>
          </Formulaire>
        </Carte>
      )}
    </CadreDExamen>
  );
};

const estExigeante = (acte: ContexteDActe['acte']): boolean =>
  acte === 'REFUSER' ||
  acte === 'DEMANDER_COMPLEMENT' ||
  acte === 'REORIENTER' ||
  acte === 'REPONDRE_A_LA_RELANCE';
