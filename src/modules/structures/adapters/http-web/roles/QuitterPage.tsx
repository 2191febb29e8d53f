import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import type { MonRattachementConsulte } from '../../../application/roles/ConsulterMonRattachement.ts';
import { chemins } from '../chemins.ts';
import { useTextes } from '../useTextes.ts';
import { cheminsDesRoles } from './cheminsDesRoles.ts';
import { PageDeRattachement } from './PageDeRattachement.tsx';
import { useTextesDesRoles } from './useTextesDesRoles.ts';

interface Props {
  readonly rattachement: MonRattachementConsulte;
  readonly erreurs: readonly ErreurDeChamp[];
}

/** Before leaving a structure or withdrawing a request; the principal is told how to hand over first. */
export const QuitterPage: FunctionComponent<Props> = ({ rattachement, erreurs }) => {
  const { annuler, roles } = useTextes();
  const { quitter: textes, role: texteDeRole } = useTextesDesRoles();
  const { id, structureId, structure, statut, statutStructure, role } = rattachement;
  const demande = statut === 'EN_COURS_DE_VALIDATION';
  const retenu = statut === 'VALIDEE' && statutStructure === 'ACTIVE' && role === 'PRINCIPAL';
  const titre = demande ? textes.retirerDemande : textes.titre;
  return (
    <PageDeRattachement titre={titre} erreurs={erreurs}>
      <ListeResume
        elements={[
          { cle: textes.structure, valeur: structure },
          ...(demande ? [] : [{ cle: texteDeRole.role, valeur: roles[role] }]),
        ]}
      />
      {retenu ? (
        <>
          <Encart ton="attention" titre={textes.principal}>
            {textes.principalTexte}
          </Encart>
          <BoutonLien href={chemins.utilisateurs(structureId)}>{textes.utilisateurs}</BoutonLien>
        </>
      ) : (
        <Formulaire action={cheminsDesRoles.quitter(id)}>
          <p class="govuk-body">{demande ? textes.demande : textes.texte}</p>
          <BarreActions>
            <Bouton>{titre}</Bouton>
            <BoutonLien href={chemins.rattachements} variante="secondaire">
              {annuler}
            </BoutonLien>
          </BarreActions>
        </Formulaire>
      )}
    </PageDeRattachement>
  );
};
