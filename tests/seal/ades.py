"""Asks pyHanko's validation of ETSI EN 319 102-1 about a detached signature: FORM SIGNATURE CONTENT CA CRL."""

import asyncio
import hashlib
import sys
from datetime import datetime, timezone

from asn1crypto import cms, crl, pem, x509
from pyhanko.sign.ades.report import AdESPassed
from pyhanko.sign.validation import ades
from pyhanko.sign.validation.policy_decl import PdfSignatureValidationSpec, SignatureValidationSpec
from pyhanko_certvalidator.context import CertValidationPolicySpec
from pyhanko_certvalidator.policy_decl import REQUIRE_REVINFO, CertRevTrustPolicy, RevocationCheckingPolicy, RevocationCheckingRule
from pyhanko_certvalidator.registry import SimpleTrustManager

form, signature, content, ca, revoked = sys.argv[1:]


def der(path):
    data = open(path, "rb").read()
    return pem.unarmor(data)[2] if pem.detect(data) else data


async def main():
    info = cms.ContentInfo.load(open(signature, "rb").read())
    data = info["content"]
    algorithm = data["signer_infos"][0]["digest_algorithm"]["algorithm"].native
    digest = hashlib.new(algorithm, open(content, "rb").read()).digest()
    anchors = SimpleTrustManager.build(trust_roots=[x509.Certificate.load(der(ca))])
    if_there = RevocationCheckingRule.CHECK_IF_DECLARED
    rules = CertRevTrustPolicy(RevocationCheckingPolicy(ee_certificate_rule=if_there, intermediate_ca_cert_rule=if_there))
    spec = SignatureValidationSpec(cert_validation_policy=CertValidationPolicySpec(trust_manager=anchors, revinfo_policy=rules), ts_cert_validation_policy=CertValidationPolicySpec(trust_manager=anchors, revinfo_policy=rules))
    run = ades.ades_with_time_validation if form == "b-t" else ades.ades_basic_validation
    result = await run(data, spec, raw_digest=digest)
    print(result.ades_subindic)
    return 0 if result.ades_subindic == AdESPassed.OK else 1


sys.exit(asyncio.run(main()))
