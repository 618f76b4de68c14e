using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>The fields of an action's form, with what there is to choose from.</summary>
public sealed record ActionFields(ActionForm Form, Domain.Improvement.Plan Plan, Desk Desk);
