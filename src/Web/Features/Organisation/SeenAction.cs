using GoldenThread.Domain.Improvement;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>An action that a person may see.</summary>
public sealed record SeenAction(ActionStanding Standing, Plan Plan)
{
    public string Path => $"/plans/{Plan.Code}/actions/{Standing.Code}";
}
