using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Records what a regulator said of whether a plan covers the key areas.</summary>
public sealed class RecordAgreement(ActOnPlan act)
{
    public Task<Outcome<RegulatorAgreed>?> RunAsync(string code, AgreementDetails details, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, Right.RecordDecision, "record what a regulator said", plan => plan.RecordAgreement(details, by.Actor), by, cancel);
}
