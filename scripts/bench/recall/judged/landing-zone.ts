import type { JudgedRepository } from "./judged.ts";

/** Accounts, networks, clusters and databases of a company at AWS, in Terraform. */
export const landingZone: JudgedRepository = {
  repo: "octo/landing-zone",
  learnings: {
    statelock:
      "State is in S3 with a lock file a stack (use_lockfile); a killed apply leaves it there, and `terraform force-unlock` is for after a look at who holds it",
    moved:
      "Renaming a resource or taking it into a module needs a moved block; without it the plan destroys and creates anew, which cost us the staging database",
    imports:
      "Existing resources are adopted by import blocks in imports.tf, which the next pull request removes; `terraform import` by hand shows up in no review",
    preventdestroy:
      "Databases, KMS keys and hosted zones have prevent_destroy; policy/lifecycle.rego fails when that line is taken out without the label destroy-ok",
    stacks:
      "Each folder under stacks/ has a state of its own, and values pass from one to another as SSM parameters; terraform_remote_state is refused, it opens the whole state",
    foreach:
      "Use for_each with names as keys, not count: removing the first subnet of a list moved all the others up and recreated them",
    environments:
      "Environments are folders with a tfvars file, not workspaces: a workspace chosen by mistake applied dev to production",
    atlantis:
      "Atlantis plans each stack that a pull request touches, by atlantis.yaml; a new stack that is not listed there is planned by nobody",
    oidc: "CI gets its AWS role by OIDC, and the trust policy names repository and branch; access keys do not exist, pull requests of forks may only read",
    lockplatforms:
      '`terraform init -lockfile=readonly` failed with "the cached package for hashicorp/aws 5.82.0 does not match any of the checksums recorded in the dependency lock file"; "fix: lock for all platforms" mended it by changing scripts/lock.sh, stacks/network/.terraform.lock.hcl',
    checkov:
      "Checkov and tflint run before each plan; an exception is a comment with its reason at the resource and runs out after 90 days",
    drift:
      "A nightly job plans everything and opens an issue about drift; desired_size is in ignore_changes, as the autoscaler changes it all day",
    tfversion:
      "Terraform is pinned by .terraform-version: a newer one writes a state that an older cannot read, so raise it for all stacks at once",
    boundary:
      "Every role needs permissions_boundary = var.boundary; without it creating the role ends in a bare AccessDenied of the organisation's policy",
    regions:
      "Service control policies in stacks/org deny all regions but eu-central-1, and us-east-1 for CloudFront alone",
    podrole:
      "Pods get their rights through EKS Pod Identity, module pod-role; the role of a node may pull images and nothing else",
    policydoc:
      "Policies are aws_iam_policy_document, not JSON in a heredoc; a star among the actions fails policy/iam.rego",
    ipam: "Address ranges come from the IPAM pool; a CIDR written by hand overlapped the VPN of the office and cut it off for a day",
    nat: "One NAT gateway a zone in production, a single one in dev; S3 and ECR are reached by VPC endpoints, their traffic was half of the bill",
    sgrules:
      "Rules of a security group are resources of their own (aws_vpc_security_group_ingress_rule); mixed with inline ones each apply removes the others",
    externaldns:
      "Records of services are written by external-dns; Terraform holds the zone, MX and TXT only, both writing one record fought for a week",
    certificates:
      "Certificates are validated by DNS and renew themselves as long as the CNAME is there; deleting it after validation let one expire",
    nodegroups:
      "Node groups are replaced and not changed: name_prefix with create_before_destroy, at most 10 % of the nodes drained at once",
    eksversion:
      "EKS goes up one minor version at a time: add-ons, then control plane, then nodes; `kubent` lists the APIs that disappear",
    kubetoken:
      '`terraform apply` failed with "Kubernetes cluster unreachable: the server has asked for the client to provide credentials"; "fix: token by exec plugin" mended it by changing stacks/cluster/providers.tf',
    rdsparameters:
      "Static parameters of RDS count after a reboot only (apply_method = pending-reboot); apply_immediately with a new instance class took production down at noon",
    vault:
      "Snapshots are copied to the backup account, whose vault is locked for 35 days; not even root deletes there, so try things in the vault of the sandbox",
    tags: "Tags owner, cost-centre and data-class come from default_tags; the janitor stops on Fridays what has no owner",
    secretvalues:
      "Secrets are created empty by Terraform and filled by rotation; a value in a variable is plain text in the state",
    moduletests:
      "Modules are tested by `terraform test` with mock_provider; tests with command = apply run in the sandbox account, which is emptied at night",
  },
  tasks: [
    {
      text: "Add a stack for the Redshift of the data team, with a state of its own",
      relevant: ["stacks", "atlantis"],
      paraphrased: false,
    },
    {
      text: "Take the RDS instance into the new database module. At the moment the plan destroys it",
      relevant: ["moved", "preventdestroy"],
      paraphrased: false,
    },
    {
      text: "Upgrade EKS to the next minor version",
      relevant: ["eksversion"],
      paraphrased: false,
    },
    {
      text: "AccessDenied when CI creates the role for the thumbnail lambda; its policy looks right to me",
      relevant: ["boundary"],
      paraphrased: false,
    },
    {
      text: "terraform init fails on my M2 Mac: checksums of hashicorp/aws do not match",
      relevant: ["lockplatforms"],
      paraphrased: false,
    },
    {
      text: "Allow port 5432 from the reporting hosts in the security group of the warehouse",
      relevant: ["sgrules"],
      paraphrased: false,
    },
    {
      text: "A subnet for caches in every zone, with address ranges like the other ones",
      relevant: ["ipam", "foreach"],
      paraphrased: false,
    },
    {
      text: "Every night an issue about drift in the tags of the autoscaler's volumes, please ignore those changes",
      relevant: ["drift", "tags"],
      paraphrased: false,
    },
    {
      text: "Set up the SMTP password for the newsletter",
      relevant: ["secretvalues"],
      paraphrased: true,
    },
    {
      text: "Let just the uploader's container write to the pictures bucket",
      relevant: ["podrole", "policydoc"],
      paraphrased: true,
    },
    {
      text: "Spend less on outgoing transfer from private machines",
      relevant: ["nat"],
      paraphrased: true,
    },
    {
      text: "Browsers warn visitors of our homepage that it is insecure since last night",
      relevant: ["certificates"],
      paraphrased: true,
    },
    {
      text: "Could an intruder with full control wipe everything that we would restore from?",
      relevant: ["vault"],
      paraphrased: true,
    },
    {
      text: "A cancelled pipeline blocks everybody who wants to roll out afterwards",
      relevant: ["statelock"],
      paraphrased: true,
    },
    {
      text: "The hostname of our new microservice flips back and forth between two targets",
      relevant: ["externaldns"],
      paraphrased: true,
    },
    {
      text: "Permit more connections to Postgres, without an outage in working hours",
      relevant: ["rdsparameters"],
      paraphrased: true,
    },
  ],
};
