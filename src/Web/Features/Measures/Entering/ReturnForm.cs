using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What is said of a figure, as typed.</summary>
public sealed class ReturnForm
{
    public string? Why { get; set; }
    public string? Next { get; set; }
    public Guid? Who { get; set; }
    public DateParts By { get; set; } = new();
    public Guid? ActionId { get; set; }

    public static ReturnForm Of(ReturnWords words) => new() { Why = words.Why, Next = words.Next, Who = words.Who, By = DateParts.Of(words.By), ActionId = words.ActionId };

    /// <summary>What was meant; what could not be understood is a problem beside its field.</summary>
    public ReturnWords Read(List<Problem> problems)
    {
        if (By.Fault("Said.By", "The day by which it is done") is { } fault) { problems.Add(fault); }
        return new((Why ?? "").ReplaceLineEndings("\n").Trim(), (Next ?? "").ReplaceLineEndings("\n").Trim(), Who, By.Read(), ActionId);
    }
}
