import type { FunctionComponent } from 'preact';
import type { CodeEspace } from '../../../../../kernel/domain/Espace.ts';
import { CaseACocher } from '../../../../../platform/web/components/CaseACocher.tsx';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { ChampChoix } from '../../../../../platform/web/components/ChampChoix.tsx';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { Fieldset } from '../../../../../platform/web/components/Fieldset.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import type { Service } from '../../../domain/structure/Service.ts';
import { longueurs } from '../formes/longueurs.ts';
import { messageDe } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { cleDeService, type AccesSaisi } from './champsDAcces.ts';
import { ChampsDePeriode } from './ChampsDePeriode.tsx';
import { useTextesDesAcces } from './useTextesDesAcces.ts';

interface Props {
  readonly ouverts: readonly CodeEspace[];
  readonly services: readonly Service[];
  readonly acces: AccesSaisi;
  readonly erreurs: readonly ErreurDeChamp[];
  /** The principal's rattachement has no days. */
  readonly principal?: boolean | undefined;
}

const NIVEAUX = ['AUCUN', 'CONSULTATION', 'MODIFICATION'] as const;

/** All that is granted to a person: the days of her rattachement, her espaces and her services with theirs. */
export const AccesChamps: FunctionComponent<Props> = ({ ouverts, services, acces, erreurs, principal }) => {
  const { acces: textes } = useTextesDesAcces();
  const { utilisateurs } = useTextes();
  return (
    <>
      <Fieldset legende={textes.rattachement}>
        {principal ? (
          <p class="govuk-body">{textes.principalSansFin}</p>
        ) : (
          <>
            <p class="govuk-hint">{textes.rattachementIndice}</p>
            <ChampsDePeriode prefixe="" jours={acces} erreurs={erreurs} />
          </>
        )}
      </Fieldset>
      <Fieldset legende={textes.espaces}>
        {ouverts.length === 0 && <Encart>{utilisateurs.aucunEspace}</Encart>}
        {ouverts.map((code) => (
          <EspaceChamps key={code} code={code} acces={acces} erreurs={erreurs} />
        ))}
      </Fieldset>
      {services.length > 0 && (
        <Fieldset legende={textes.services}>
          <p class="govuk-hint">{textes.servicesIndice}</p>
          {services.map((service) => (
            <ServiceChamps key={service.id} service={service} acces={acces} erreurs={erreurs} />
          ))}
        </Fieldset>
      )}
    </>
  );
};

interface EspaceProps extends Pick<Props, 'acces' | 'erreurs'> {
  readonly code: CodeEspace;
}

const EspaceChamps: FunctionComponent<EspaceProps> = ({ code, acces, erreurs }) => {
  const { espaces, niveaux } = useTextes();
  return (
    <>
      <ChampChoix
        champ={`droits.${code}`}
        libelle={espaces[code].libelle}
        indice={espaces[code].indice}
        valeur={acces.droits[code] ?? 'AUCUN'}
        enLigne
        options={NIVEAUX.map((valeur) => ({ valeur, libelle: niveaux[valeur] }))}
      />
      <ChampsDePeriode prefixe={`dates.${code}.`} jours={acces.dates[code]} erreurs={erreurs} sansIndice />
    </>
  );
};

interface ServiceProps extends Pick<Props, 'acces' | 'erreurs'> {
  readonly service: Service;
}

const ServiceChamps: FunctionComponent<ServiceProps> = ({ service, acces, erreurs }) => {
  const { acces: textes } = useTextesDesAcces();
  const cle = cleDeService(service.id);
  const saisi = acces.services[cle];
  const nom = `${service.code} - ${service.nom}`;
  return (
    <>
      <CaseACocher
        champ={`services.${cle}.choisi`}
        libelle={service.actif ? nom : textes.ferme(nom)}
        cochee={saisi?.choisi ?? false}
      />
      <ChampsDePeriode prefixe={`services.${cle}.`} jours={saisi} erreurs={erreurs} sansIndice />
      <Champ
        champ={`services.${cle}.commentaire`}
        libelle={textes.commentaire}
        valeur={saisi?.commentaire}
        longueurMax={longueurs.commentaire}
        erreur={messageDe(erreurs, `services.${cle}.commentaire`)}
      />
    </>
  );
};
