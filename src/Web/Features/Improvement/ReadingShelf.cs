using GoldenThread.Domain.Improvement.Reading;
using GoldenThread.Store.Improvement;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>The papers that were read last. Whoever uploads one looks at it next and saves it then: it need not be read three times. What a paper says by the same choices never changes.</summary>
public sealed class ReadingShelf
{
    /// <summary>How many actions it holds at most, of all papers together; a larger paper is read each time.</summary>
    private const int Most = 5_000;

    private readonly Lock _turn = new();
    private readonly List<(Guid Import, string Choices, KeptPaper Kept, PlanReading Reading)> _read = [];

    public (KeptPaper Kept, PlanReading Reading) Of(PlanImport import, ImportChoices choices, Func<KeptPaper> paper)
    {
        lock (_turn)
        {
            if (_read.FindIndex(each => each.Import == import.Id && each.Choices == import.Choices) is >= 0 and var at) { return (_read[at].Kept, _read[at].Reading); }
        }

        var kept = paper();
        var reading = PlanReader.Read(kept.Paper, choices.Mapping);
        lock (_turn)
        {
            _read.Add((import.Id, import.Choices, kept, reading));
            while (_read.Sum(each => each.Reading.Actions.Count) > Most) { _read.RemoveAt(0); }
        }

        return (kept, reading);
    }
}
