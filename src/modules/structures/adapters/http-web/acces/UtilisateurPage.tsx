import type { FunctionComponent } from 'preact';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { chemins } from '../chemins.ts';
import { cheminsDesRoles } from '../roles/cheminsDesRoles.ts';
import { useTextesDesRoles } from '../roles/useTextesDesRoles.ts';
import { useTextes } from '../useTextes.ts';
import { AccesChamps } from './AccesChamps.tsx';
import type { AccesSaisi } from './champsDAcces.ts';
import { cheminsDAcces } from './cheminsDAcces.ts';
import type { DroitsActuels } from './presentDroitsActuels.ts';
import type { UtilisateurPresente } from './presentUtilisateurConsulte.ts';
import { useTextesDesAcces } from './useTextesDesAcces.ts';

interface Props {
  readonly utilisateur: UtilisateurPresente;
  readonly acces: AccesSaisi;
  readonly erreurs: readonly ErreurDeChamp[];
  /** What somebody else has saved while this was typed. */
  readonly entretemps?: DroitsActuels | undefined;
}

/** A person of the structure: her rights, her services, their days. */
export const UtilisateurPage: FunctionComponent<Props> = ({ utilisateur, acces, erreurs, entretemps }) => {
  const { utilisateurs, gestionnaire, enregistrer, annuler } = useTextes();
  const { acces: textes } = useTextesDesAcces();
  const { role: textesDeRole } = useTextesDesRoles();
  const { id, structureId, structure, personne, courriel, role } = utilisateur;
  const titre = textes.titre(personne);
  return (
    <Layout
      titre={titre}
      surtitre={structure}
      erreurs={erreurs}
      etroit
      filAriane={[
        { libelle: gestionnaire.titre, href: chemins.gestionnaire },
        { libelle: structure, href: chemins.structure(structureId) },
        { libelle: utilisateurs.titre, href: chemins.utilisateurs(structureId) },
        { libelle: titre },
      ]}
    >
      <ListeResume
        dense
        elements={[
          { cle: utilisateurs.courriel, valeur: courriel },
          {
            cle: utilisateurs.role,
            valeur: role,
            action: { libelle: textesDeRole.lien, href: cheminsDesRoles.role(structureId, id) },
          },
        ]}
      />
      {utilisateur.aActiver && (
        <Encart ton="attention">
          <p class="govuk-body">{textes.aActiver}</p>
          <Formulaire action={cheminsDAcces.renvoyerActivation(structureId, id)}>
            <Bouton variante="secondaire">{textes.renvoyer}</Bouton>
          </Formulaire>
        </Encart>
      )}
      {entretemps && <Entretemps {...entretemps} />}
      {utilisateur.figes === null ? (
        <>
          <p class="govuk-body">
            <Lien href={cheminsDAcces.dupliquer(structureId, id)}>{textes.dupliquer}</Lien>
          </p>
          <Formulaire action={chemins.utilisateur(structureId, id)} version={utilisateur.version}>
            <AccesChamps
              ouverts={utilisateur.espacesOuverts}
              services={utilisateur.services}
              acces={acces}
              erreurs={erreurs}
              principal={utilisateur.principal}
            />
            <p class="govuk-body">{utilisateurs.explication}</p>
            <BarreActions>
              <Bouton>{enregistrer}</Bouton>
              <BoutonLien href={chemins.utilisateurs(structureId)} variante="secondaire">
                {annuler}
              </BoutonLien>
            </BarreActions>
          </Formulaire>
        </>
      ) : (
        <>
          <Encart>{textes.figes[utilisateur.figes]}</Encart>
          {utilisateur.figes !== 'NON_VALIDE' && <Droits {...utilisateur.droits} />}
          <BoutonLien href={chemins.utilisateurs(structureId)} variante="secondaire">
            {textes.retour}
          </BoutonLien>
        </>
      )}
    </Layout>
  );
};

const Entretemps: FunctionComponent<DroitsActuels> = (droits) => {
  const { acces: textes } = useTextesDesAcces();
  return (
    <Encart ton="attention" titre={textes.entretemps}>
      <Droits {...droits} />
      <p class="govuk-body">{textes.entretempsTexte}</p>
    </Encart>
  );
};

const Droits: FunctionComponent<DroitsActuels> = ({ rattachement, espaces, services }) => {
  const { acces: textes } = useTextesDesAcces();
  return (
    <ListeResume
      dense
      elements={[
        { cle: textes.rattachement, valeur: rattachement },
        { cle: textes.espaces, valeur: espaces },
        { cle: textes.services, valeur: services },
      ]}
    />
  );
};
