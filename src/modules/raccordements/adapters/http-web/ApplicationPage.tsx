import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../platform/web/components/BadgeEtat.tsx';
import { Carte } from '../../../../platform/web/components/Carte.tsx';
import { Lien } from '../../../../platform/web/components/Lien.tsx';
import { ListeResume } from '../../../../platform/web/components/ListeResume.tsx';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { Acte } from './Acte.tsx';
import { ChampDeRecouvrement } from './ChampDeRecouvrement.tsx';
import { chemins } from './chemins.ts';
import { PageDeRaccordement } from './PageDeRaccordement.tsx';
import type { ApplicationPresentee } from './presentApplication.ts';
import { useTextes } from './useTextes.ts';

interface Props {
  readonly application: ApplicationPresentee;
  readonly structure: string;
  /** Days, as they were typed. */
  readonly jours: string;
  readonly erreurs: FormErrors;
  readonly envoi: string;
}

export const ApplicationPage: FunctionComponent<Props> = ({
  application,
  structure,
  jours,
  erreurs,
  envoi,
}) => {
  const {
    applications: textes,
    secret,
    revocation,
    modifier,
    webhooks,
    structure: libelleDeStructure,
  } = useTextes();
  const { id, nom, revoqueeLe } = application;
  return (
    <PageDeRaccordement
      titre={textes.une}
      surtitre={structure}
      marque={<BadgeEtat {...application.etat} />}
      erreurs={erreurs}
    >
      <Carte
        pied={
          <>
            <Lien href={chemins.appels(id)}>{textes.appels}</Lien>{' '}
            <Lien href={chemins.webhooks(id)}>{webhooks.titre}</Lien>{' '}
            {revoqueeLe === null && <Lien href={chemins.modifierApplication(id)}>{modifier.titre}</Lien>}
          </>
        }
      >
        <ListeResume
          elements={[
            { cle: textes.nom, valeur: nom },
            { cle: libelleDeStructure, valeur: structure },
            { cle: textes.clientId, valeur: <code>{application.clientId}</code> },
            { cle: textes.domaines, valeur: application.domaines },
            { cle: textes.creeeLe, valeur: application.creeeLe },
            ...(revoqueeLe === null
              ? [
                  {
                    cle: textes.secrets,
                    valeur: application.secrets.map((ligne) => <div key={ligne}>{ligne}</div>),
                  },
                ]
              : [{ cle: textes.revoqueeLe, valeur: revoqueeLe }]),
          ]}
        />
      </Carte>
      {revoqueeLe === null && (
        <>
          <Acte
            titre={secret.titre}
            explication={secret.explication}
            action={chemins.renouvelerSecret(id)}
            valider={secret.valider}
            envoi={envoi}
          >
            <ChampDeRecouvrement libelle={secret.jours} jours={jours} erreurs={erreurs} />
          </Acte>
          <Acte
            titre={revocation.application}
            explication={revocation.explicationApplication}
            action={chemins.revoquerApplication(id)}
            valider={revocation.application}
            variante="danger"
          />
        </>
      )}
    </PageDeRaccordement>
  );
};
