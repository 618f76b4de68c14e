using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Thread;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Finds records of the thread by the words of their code, title and kind.</summary>
public static class FindInThread
{
    /// <param name="words">What was typed; nothing finds nothing.</param>
    public static IReadOnlyList<ThreadNode> Of(ThreadGraph graph, string? words, int most)
    {
        var wanted = Folding.Fold(Naming.Tidy(words)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return wanted.Length == 0 ? [] : [.. graph.Nodes.Where(node => Folding.Fold($"{node.Code} {node.Title} {node.Called}") is var text && wanted.All(word => text.Contains(word, StringComparison.Ordinal)))
            .OrderByDescending(node => node.IsOpen).ThenBy(node => node.End.Kind).ThenBy(node => node.Name, StringComparer.OrdinalIgnoreCase).Take(most)];
    }
}
