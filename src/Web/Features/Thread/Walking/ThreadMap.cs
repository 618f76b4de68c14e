using GoldenThread.Charts.Layers;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Thread;

/// <summary>The thread around a record as a picture: what is nearest above it on the left, what is nearest below it on the right.</summary>
public static class ThreadMap
{
    /// <summary>How many levels up and down are drawn, and how many records in each; the lists below the picture have all.</summary>
    public const int Levels = 2, MostInLevel = 8;

    /// <summary>Draws it; null for a record that nothing stands above or below.</summary>
    public static DrawnChart? Draw(ThreadGraph graph, ThreadNode node)
    {
        List<LayeredBox> boxes = [];
        List<LayeredLine> lines = [];
        HashSet<ThreadEnd> drawn = [node.End];
        var left = Walk(LinkWay.Up);
        boxes.Add(Box(node, 0, LayeredLook.Here));
        left += Walk(LinkWay.Down);
        if (boxes.Count == 1) { return null; }
        var least = boxes.Min(box => box.Layer);
        var layered = boxes.Select(box => box with { Layer = box.Layer - least }).ToList();
        var bad = boxes.Count(box => box.Look == LayeredLook.Bad);
        var headline = bad == 0 ? $"{Say.Count(boxes.Count - 1, "record stands", "records stand")} nearest to {node.Name}" : $"{bad} of the {boxes.Count - 1} records nearest to {node.Name} {(bad == 1 ? "is" : "are")} not as {(bad == 1 ? "it" : "they")} should be";
        var subtitle = $"Upwards to why on the left, downwards to what on the right, {Levels} levels each{(left > 0 ? $"; {Say.Count(left, "more record is", "more records are")} in the lists" : "")}";
        return DrawnChart.Of("thread-map", (id, narrow) => LayeredMap.Draw(new(id, headline, subtitle) { Narrow = narrow, RowHeading = "Record" }, layered, lines));

        int Walk(LinkWay way)
        {
            var (undrawn, level) = (0, new List<ThreadNode> { node });
            for (var at = 1; at <= Levels; at++)
            {
                List<ThreadNode> next = [];
                foreach (var from in level)
                {
                    foreach (var (edge, other) in graph.Next(from.End, way).Where(each => each.Node.IsOpen))
                    {
                        var isNew = !drawn.Contains(other.End);
                        if (isNew && next.Count == MostInLevel) { undrawn++; continue; }
                        if (isNew) { drawn.Add(other.End); next.Add(other); boxes.Add(Box(other, way == LinkWay.Up ? -at : at, other.Tone == ThreadTone.Bad ? LayeredLook.Bad : LayeredLook.Plain)); }
                        if (!lines.Exists(line => line.From == edge.From.ToString() && line.To == edge.To.ToString())) { lines.Add(new(edge.From.ToString(), edge.To.ToString(), edge.Type.InWords())); }
                    }
                }

                level = next;
            }

            return undrawn;
        }
    }

    private static LayeredBox Box(ThreadNode node, int layer, LayeredLook look) => new(node.End.ToString(), layer, node.Name, node.Called, node.Says, look);
}
