import type { FunctionComponent } from 'preact';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { chemins } from '../chemins.ts';
import type { ComptePresente } from '../fiche/presentStructure.ts';
import { Acte } from '../gestionnaire/Acte.tsx';
import { useTextes } from '../useTextes.ts';
import { cheminsDuDossier } from './cheminsDuDossier.ts';
import { useTextesDuDossier } from './useTextesDuDossier.ts';

interface Props {
  readonly structureId: number;
  readonly compte: ComptePresente;
}

/** What a gestionnaire may do with an account of the structure. */
export const ActesDeCompte: FunctionComponent<Props> = ({ structureId, compte }) => {
  const { comptes } = useTextes();
  const { comptes: dossier } = useTextesDuDossier();
  const { id, libelle, peutClore, peutChoisir } = compte;
  return (
    <div class="cp-actions-ligne">
      {peutChoisir && (
        <Acte
          action={cheminsDuDossier.compteParDefaut(structureId, id)}
          libelle={dossier.choisir}
          complement={libelle}
        />
      )}
      {peutClore && (
        <Lien href={cheminsDuDossier.remplacerCompte(structureId, id)} complement={libelle}>
          {dossier.remplacer}
        </Lien>
      )}
      {peutClore && (
        <Acte action={chemins.cloreCompte(structureId, id)} libelle={comptes.clore} complement={libelle} />
      )}
    </div>
  );
};
