import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../../platform/web/components/BadgeEtat.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { ChampChoix } from '../../../../../platform/web/components/ChampChoix.tsx';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import type { ActeDeRole } from '../../../application/roles/ConsulterRole.ts';
import { chemins } from '../chemins.ts';
import { messageDe } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { cheminsDesRoles } from './cheminsDesRoles.ts';
import type { RolePresente } from './presentRole.ts';
import { segments } from './segments.ts';
import { useTextesDesRoles } from './useTextesDesRoles.ts';

interface Props {
  readonly structure: { readonly id: number; readonly designation: string };
  readonly role: RolePresente;
  readonly erreurs: readonly ErreurDeChamp[];
}

/** The role and the access of somebody of the structure: what a gestionnaire may change, act by act. */
export const RolePage: FunctionComponent<Props> = (props) => {
  const { structure, role, erreurs } = props;
  const { gestionnaire, utilisateurs } = useTextes();
  const { role: textes } = useTextesDesRoles();
  const titre = textes.titre(role.personne);
  return (
    <Layout
      titre={titre}
      surtitre={structure.designation}
      erreurs={erreurs}
      etroit
      filAriane={[
        { libelle: gestionnaire.titre, href: chemins.gestionnaire },
        { libelle: structure.designation, href: chemins.structure(structure.id) },
        { libelle: utilisateurs.titre, href: chemins.utilisateurs(structure.id) },
        { libelle: titre },
      ]}
    >
      <ListeResume
        elements={[
          { cle: utilisateurs.courriel, valeur: role.courriel },
          { cle: textes.role, valeur: role.role },
          { cle: textes.statut, valeur: <BadgeEtat {...role.statut} /> },
        ]}
      />
      {role.transmissionId !== null && (
        <Encart>
          <p class="govuk-body">{textes.attente}</p>
          <Formulaire action={cheminsDesRoles.annulerTransmission(structure.id, role.transmissionId)}>
            <Bouton variante="secondaire">{textes.annuler}</Bouton>
          </Formulaire>
        </Encart>
      )}
      {role.empechement !== null && <Encart>{role.empechement}</Encart>}
      {role.soiMeme && (
        <p class="govuk-body">
          <Lien href={cheminsDesRoles.quitter(role.id)}>{textes.quitter}</Lien>
        </p>
      )}
      {role.actes.map((acte) => (
        <Acte key={acte} {...props} acte={acte} />
      ))}
    </Layout>
  );
};

const Acte: FunctionComponent<Props & { readonly acte: ActeDeRole }> = ({
  structure,
  role,
  acte,
  erreurs,
}) => {
  const { actes, role: textes, rolesRestants } = useTextesDesRoles();
  const { titre, explication, bouton } = actes[acte];
  return (
    <Carte titre={titre}>
      <p class="govuk-body">{explication}</p>
      <Formulaire action={cheminsDesRoles.acte(structure.id, role.id, segments[acte])} version={role.version}>
        {acte === 'TRANSMETTRE' && (
          <ChampChoix
            champ="roleRestant"
            libelle={textes.roleRestant}
            valeur="SECONDAIRE"
            erreur={messageDe(erreurs, 'roleRestant')}
            options={[
              { valeur: 'SECONDAIRE', libelle: rolesRestants.SECONDAIRE },
              { valeur: 'SIMPLE', libelle: rolesRestants.SIMPLE },
            ]}
          />
        )}
        <Bouton variante="secondaire" complement={role.personne}>
          {bouton}
        </Bouton>
      </Formulaire>
    </Carte>
  );
};
