using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What stands around a measure when something is decided on it.</summary>
/// <param name="View">The council's measures, lists and rules.</param>
/// <param name="Organisation">Its posts, services and boards.</param>
public sealed record MeasureAround(MeasuresView View, OrganisationView Organisation)
{
    public PostChart Chart => Organisation.Chart;
}
