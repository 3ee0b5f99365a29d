"""llama.cpp's log of two GPUs (lines as 0c1e57098 writes them) is read device by device."""

from __future__ import annotations

from app.core.words import Device
from app.engine.child.memory_log import device_of, memory_of_dry_run, memory_of_load

MIB = 1024 * 1024
DEVICES = (
    Device("CUDA0", "NVIDIA", "gpu", 8 * 1024 * MIB),
    Device("CUDA1", "NVIDIA", "gpu", 8 * 1024 * MIB),
    Device("CPU", "AMD", "cpu"),
)

LOAD = """\
load_tensors:   CPU_Mapped model buffer size =   500.50 MiB
load_tensors:        CUDA0 model buffer size =  1000.00 MiB
load_tensors:        CUDA1 model buffer size =   900.00 MiB
llama_context:  CUDA_Host  output buffer size =     0.50 MiB
llama_kv_cache:      CUDA0 KV buffer size =   128.00 MiB
llama_kv_cache:      CUDA1 KV buffer size =   112.00 MiB
llama_kv_cache: size =  240.00 MiB (  8192 cells,  15 layers,  1/1 seqs), K (f16):  120.00 MiB
llama_memory_recurrent:      CUDA1 RS buffer size =     3.00 MiB
sched_reserve:      CUDA0 compute buffer size =    80.25 MiB
sched_reserve:      CUDA1 compute buffer size =    72.00 MiB
sched_reserve:  CUDA_Host compute buffer size =    20.00 MiB
"""

DRY = """\
llama_model_loader: - tensor split  0: token_embd.weight q6_K     [  2048, 1000, 1, 1 ]   100.00 MiB
llama_model_loader: - tensor split  0: blk.0.attn_q.weight q4_K   [  2048, 2048, 1, 1 ]    10.00 MiB
llama_model_loader: - tensor split  0: blk.1.attn_q.weight q4_K   [  2048, 2048, 1, 1 ]    20.00 MiB
llama_model_loader: - tensor split  1: blk.2.attn_q.weight q4_K   [  2048, 2048, 1, 1 ]    30.00 MiB
llama_model_loader: - tensor split  1: blk.3.attn_q.weight q4_K   [  2048, 2048, 1, 1 ]     7.00 MiB
llama_model_loader: - tensor split  1: output_norm.weight f32     [  2048, 1, 1, 1 ]        1.00 MiB
load_tensors: layer   0 assigned to device CPU, is_swa = 0
load_tensors: layer   1 assigned to device CUDA0, is_swa = 0
load_tensors: layer   2 assigned to device CUDA1, is_swa = 1
load_tensors: layer   3 assigned to device CUDA1, is_swa = 1
load_tensors: layer   4 assigned to device CUDA1, is_swa = 0
model has unused tensor blk.3.attn_q.weight (size = 7340032 bytes) -- ignoring
load_tensors:          CPU model buffer size =     0.00 MiB
load_tensors:        CUDA0 model buffer size =     0.00 MiB
llama_kv_cache: layer   0: dev = CPU
llama_kv_cache: layer   1: dev = CUDA0
llama_kv_cache:      CUDA0 KV buffer size =     0.00 MiB
llama_kv_cache: size =   20.00 MiB (  4096 cells,   2 layers,  1/1 seqs), K (f16):   10.00 MiB
llama_kv_cache: layer   2: dev = CUDA1
llama_kv_cache: size =    6.00 MiB (   512 cells,   1 layers,  1/1 seqs), K (f16):    3.00 MiB
llama_memory_recurrent, layer   2: dev = CUDA1
llama_memory_recurrent:      CUDA1 RS buffer size =     4.00 MiB
llama_memory_recurrent: size =    4.00 MiB (     1 cells,   1 layers,  1 seqs  0 rs_seq), R (f32)
sched_reserve:      CUDA1 compute buffer size =    72.00 MiB
"""


def test_a_real_load_by_device() -> None:
    rows = {row.device: row for row in memory_of_load(LOAD.splitlines(), DEVICES).by_device()}
    assert set(rows) == {"CPU", "CUDA0", "CUDA1"}
    assert rows["CUDA0"].total == 1208.25 * MIB
    assert (rows["CUDA1"].weights, rows["CUDA1"].kv) == (900 * MIB, 115 * MIB)
    assert (rows["CPU"].weights, rows["CPU"].compute) == (500.5 * MIB, 20.5 * MIB)


def test_a_dry_run_puts_each_layer_where_it_would_lie() -> None:
    use = memory_of_dry_run(DRY.splitlines(), DEVICES, 168 * MIB)
    # Tied embeddings: a second copy where the output is computed.
    assert dict(use.weights) == {"CPU": 110 * MIB, "CUDA0": 20 * MIB, "CUDA1": 131 * MIB}
    assert {name: size for name, size in use.kv.items() if size} == {
        "CPU": 10 * MIB,
        "CUDA0": 10 * MIB,
        "CUDA1": 10 * MIB,
    }
    assert use.compute["CUDA1"] == 72 * MIB


def test_where_a_buffer_lies() -> None:
    metal = (Device("MTL0", "Apple", "gpu"), *DEVICES)
    for processor in ("CPU", "CPU_Mapped", "CPU_REPACK", "AMX", "CUDA_Host", "CUDA10"):
        assert device_of(processor, metal) == "CPU"
    assert device_of("CUDA0", metal) == "CUDA0"
    assert device_of("CUDA1_Split", metal) == "CUDA1"
    assert device_of("MTL0_Mapped", metal) == "MTL0"
